# Reads "folder<TAB>settings file" a line. Prints for each post or draft below the folder a JSON
# object: what Jekyll makes of it. Each post is read by itself, so that one that stops a build
# does not hide the others. Themes and plugins of the settings are left out. With a third field,
# the folder for the pages, the site is built as well.
require "jekyll"
require "json"

module WithoutPlugins
  KEYS = %w(theme remote_theme plugins gems whitelist plugins_dir data_dir layouts_dir)

  def read_config_file(file)
    super.reject { |key, _| KEYS.include?(key) }
  end
end

module OneByOne
  def read_publishable(dir, folder, matcher)
    read_content(dir, folder, matcher).select do |post|
      post.read
      processable?(post)
    rescue StandardError
      STOPPED << post.relative_path
      false
    end
  end
end

STOPPED = []
Jekyll::Configuration.prepend(WithoutPlugins)
Jekyll::PostReader.prepend(OneByOne)
Jekyll.logger.log_level = :error
$stderr = File.open(File::NULL, "w")

def show(value)
  value.is_a?(Array) ? value.join : value.to_s
end

# The address, unless it breaks the build or tells the time of it: where a post has no date, asking
# for its address may put that time into its values.
def url(post)
  dated = post.data.key?("date")
  address = post.url
  address if dated || !post.data.key?("date")
rescue StandardError
  nil
end

# The page's file below the destination.
def page(post, address)
  post.destination(post.site.dest).delete_prefix(post.site.dest) if address
rescue StandardError
  nil
end

def facts(post, source)
  date = (post.data["date"].strftime("%Y-%m-%dT%H:%M:%S%:z") if post.data.key?("date"))
  address = url(post)
  {
    "path" => post.path.delete_prefix("#{source}/"),
    "date" => date,
    "address" => address,
    "page" => page(post, address),
    "title" => show(post.data["title"]),
    "tags" => Array(post.data["tags"]).map { |one| one.to_s },
    "categories" => Array(post.data["categories"]).map { |one| one.to_s },
    "published" => !!post.data.fetch("published", true),
  }
end

def site(folder, settings, pages)
  ENV["TZ"] = "UTC"
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, nil)
  Jekyll::Site.new(
    Jekyll.configuration(
      "source" => folder, "destination" => pages || "#{folder}/_none", "config" => settings,
      "future" => true, "unpublished" => true, "show_drafts" => true,
      "disable_disk_cache" => true, "quiet" => true
    )
  )
end

$stdin.each_line(chomp: true) do |line|
  folder, settings, pages = line.split("\t")
  begin
    site = site(folder, settings, pages)
    STOPPED.clear
    site.reader.read_directories
    found = site.posts.docs.map { |post| facts(post, site.source) }
    site.process if pages
    puts JSON.generate("posts" => found, "stopped" => STOPPED)
  rescue StandardError => e
    puts JSON.generate("posts" => [], "stopped" => [], "failed" => e.message[0, 200])
  end
end
