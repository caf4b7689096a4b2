# frozen_string_literal: true

# The oracle of LiquidBlocksOracleTest: what Liquid prints of bodies.
#
# Reads a body a line, in Base64. Writes what Liquid prints of it, in Base64, a line for each; or
# "failed".

require 'liquid'

$stdin.each_line do |line|
  body = line.chomp.unpack1('m').force_encoding('UTF-8')
  puts "ok #{[Liquid::Template.parse(body).render!({})].pack('m0')}"
rescue Liquid::SyntaxError
  puts 'failed'
end
