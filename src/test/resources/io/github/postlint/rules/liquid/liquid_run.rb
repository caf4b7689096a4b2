# frozen_string_literal: true

# The oracle of LiquidRunOracleTest: what happens to bodies when Jekyll renders them.
#
# Reads the folder of a site, then a body a line in Base64. Writes a line for each: "stop", "warned"
# where Liquid warns of something that it cannot read by its grammar, or "ok".

require 'jekyll'

Jekyll.logger.log_level = :error
config = Jekyll.configuration('source' => $stdin.gets.chomp, 'quiet' => true, 'disable_disk_cache' => true)
site = Jekyll::Site.new(config)
site.reset
site.read
page = site.posts.docs.first.to_liquid

$stdin.each_line do |line|
  body = line.chomp.unpack1('m').force_encoding('UTF-8')
  begin
    template = Liquid::Template.parse(body, error_mode: :warn)
    payload = site.site_payload
    payload['page'] = page
    template.render!(payload, registers: { site: site, page: { 'path' => '_posts/2024-01-01-a.md' } })
    puts template.warnings.empty? ? 'ok' : 'warned'
  rescue StandardError, SyntaxError
    puts 'stop'
  end
end
