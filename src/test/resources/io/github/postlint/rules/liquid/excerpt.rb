# frozen_string_literal: true

# Reads texts of posts as a JSON list, and prints for each whether Jekyll stops when a page shows its
# excerpt: true or false.

require 'jekyll'
require 'json'
require 'tmpdir'

$stderr = File.open(File::NULL, 'w')
Jekyll.logger.log_level = :error

Dir.mktmpdir do |folder|
  Dir.mkdir("#{folder}/_posts")
  JSON.parse($stdin.read).each_with_index do |text, index|
    File.write("#{folder}/_posts/2020-01-01-#{format('%03d', index)}.md", text)
  end
  config = Jekyll.configuration('source' => folder, 'quiet' => true, 'disable_disk_cache' => true)
  site = Jekyll::Site.new(config)
  site.reset
  site.read
  payload = site.site_payload
  site.posts.docs.sort_by(&:path).each do |post|
    excerpt = post.data['excerpt']
    excerpt.output if excerpt.is_a?(Jekyll::Excerpt)
    puts false
  rescue StandardError
    puts true
  end
end
