# frozen_string_literal: true

# The oracle of LiquidOracleTest: what Liquid with Jekyll's tags makes of bodies.
#
# Reads a body a line, in Base64. Writes a line for each: "ok <what Liquid prints, in Base64> <the
# page that kramdown makes of it>", or "failed <message in Base64>" where Liquid cannot read the body.

require 'cgi'
require 'jekyll'
require 'kramdown'
require 'kramdown-parser-gfm'

# Without colours, code can be compared.
config = Jekyll.configuration('quiet' => true, 'highlighter' => 'none', 'disable_disk_cache' => true)
SITE = Jekyll::Site.new(config)
Liquid::Template.error_mode = :lax

def encode(text)
  [text].pack('m0')
end

$stdin.each_line do |line|
  body = line.chomp.unpack1('m').force_encoding('UTF-8')
  begin
    payload = SITE.site_payload
    payload['page'] = {}
    payload['highlighter_prefix'] = payload['highlighter_suffix'] = ''
    template = Liquid::Template.parse(body)
    printed = template.render(payload, registers: { site: SITE, page: {} })
    page = Kramdown::Document.new(printed, input: 'GFM', syntax_highlighter: nil).to_html
    puts "ok #{encode(CGI.unescapeHTML(printed))} #{encode(page)}"
  rescue StandardError, SyntaxError => e
    puts "failed #{encode("#{e.class}: #{e.message}")}"
  end
end
