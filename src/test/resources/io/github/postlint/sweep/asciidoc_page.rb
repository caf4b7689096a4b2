# Reads documents, one a line in Base64, and writes the HTML that Asciidoctor makes of each, one a line in Base64.
require 'asciidoctor'
require 'base64'

Asciidoctor::LoggerManager.logger.level = 5

STDIN.each_line do |encoded|
  text = Base64.decode64(encoded).force_encoding('UTF-8')
  html = Asciidoctor.convert(text, safe: :safe, standalone: false, attributes: { 'showtitle' => '' })
  puts Base64.strict_encode64(html)
end
