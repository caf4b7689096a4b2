# Reads "folder<TAB>settings file<TAB>destination" a line. Builds the site without plugins, theme
# and templates, and prints as JSON the paths of all files that Jekyll writes, of all documents
# but posts the file, the kind and the path of the page, if there is one, and the addresses of the
# links and images on each page: the file, the page's address, and they.
require "jekyll"
require "json"

module WithoutPlugins
  KEYS = %w(theme remote_theme plugins gems whitelist plugins_dir data_dir layouts_dir
            includes_dir)

  def read_config_file(file)
    super.reject { |key, _| KEYS.include?(key) }
  end
end

module WithoutTemplates
  def render_liquid(content, *)
    content
  end

  def place_in_layouts(content, *)
    content
  end
end

def addresses(html)
  html.gsub(/<!--.*?-->|<script\b.*?<\/script>/m, "")
    .scan(/<(?:a\s[^>]*?href|img\s[^>]*?src)\s*=\s*"([^"]*)"/i).flatten.uniq
end

Jekyll::Configuration.prepend(WithoutPlugins)
Jekyll::Renderer.prepend(WithoutTemplates)
Jekyll.logger.log_level = :error
$stderr = File.open(File::NULL, "w")

$stdin.each_line(chomp: true) do |line|
  folder, settings, destination = line.split("\t")
  begin
    ENV["TZ"] = "UTC"
    site = Jekyll::Site.new(
      Jekyll.configuration(
        "source" => folder, "destination" => destination, "config" => settings,
        "plugins_dir" => "#{folder}/_none", "disable_disk_cache" => true, "quiet" => true,
        "includes_dir" => "_none", "layouts_dir" => "_none", "data_dir" => "_none"
      )
    )
    site.process
    files = Dir.glob("**/*", File::FNM_DOTMATCH, base: destination)
      .select { |path| File.file?(File.join(destination, path)) }
    written = ->(one) { one.destination(destination).delete_prefix(site.dest) }
    pages = site.pages
      .select { |page| File.file?(File.join(folder, page.relative_path)) }
      .map { |page| [page.relative_path, "PAGE", written.call(page)] }
    items = site.collections.values.reject { |one| one.label == "posts" }.flat_map do |one|
      one.docs.map do |doc|
        [doc.path.delete_prefix("#{site.source}/"), "ITEM", one.write? ? written.call(doc) : ""]
      end
    end
    links = (site.pages + site.documents).select { |one| one.respond_to?(:output_ext) && one.output_ext == ".html" && one.output }
      .map { |one| [one.relative_path, one.url, addresses(one.output)] }
    puts JSON.generate("files" => files.sort, "documents" => pages + items, "links" => links)
  rescue StandardError, LoadError => e
    puts JSON.generate("failed" => "#{e.class} #{e.message}"[0, 300])
  end
end
