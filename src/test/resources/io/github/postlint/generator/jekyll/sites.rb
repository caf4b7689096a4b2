# Reads "folder<TAB>settings file<TAB>destination" a line. Builds the site without plugins, theme
# and templates, and prints the paths of all files that Jekyll writes, as a JSON list.
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
    puts JSON.generate("files" => files.sort)
  rescue StandardError, LoadError => e
    puts JSON.generate("failed" => "#{e.class} #{e.message}"[0, 300])
  end
end
