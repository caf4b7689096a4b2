# Reads a site's folder a line, builds it and prints a JSON object: whether the build stopped; the
# groups of files that, by Jekyll's own notice, share a page; the posts whose text is in no page; and
# the page in which the text of each other post is. A post's text is its path.
require "jekyll"
require "json"

$stderr = File.open(File::NULL, "w")

# Takes Jekyll's messages.
class Notices
  attr_reader :groups
  attr_accessor :level

  def initialize
    @groups = []
  end

  def warn(message)
    text = message.gsub(/\e\[\d+m/, "")
    @groups << [] if text.include?("Conflict:")
    path = text[/ - (.+)$/, 1]
    @groups.last << path if path && @groups.any?
  end

  def debug(message); end
  alias info debug
  alias error debug
end

$stdin.each_line(chomp: true) do |folder|
  ENV["TZ"] = "UTC"
  notices = Notices.new
  Jekyll.logger = notices
  pages = File.join(folder, "_site")
  begin
    site = Jekyll::Site.new(
      Jekyll.configuration("source" => folder, "destination" => pages, "disable_disk_cache" => true)
    )
    site.process
    texts = Dir.glob("#{pages}/**/*", File::FNM_DOTMATCH).select { |file| File.file?(file) }
      .to_h { |file| [File.read(file), file.delete_prefix(pages)] }
    posts = Dir.glob("#{folder}/_posts/**/*.md").map { |file| file.delete_prefix("#{folder}/") }
    found = posts.to_h { |path| [path, texts.find { |text, _| text.include?("<p>#{path}</p>") }&.last] }
    groups = notices.groups.map { |group| group.map { |file| file.delete_prefix("#{folder}/") }.sort }
    puts JSON.generate("groups" => groups.sort, "pages" => found)
  rescue StandardError => e
    puts JSON.generate("stopped" => e.message[0, 100])
  end
end
