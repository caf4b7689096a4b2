# Counts tags and authors over the front matter of blogs, without Jekyll.
# In: one line per post, its blog and its file. Out: blog, kind, spelling and number of posts.
require "yaml"
require "time"

NOW = Time.utc(2026, 6, 1, 12)
counts = Hash.new(0)

def texts(value)
  case value
  when nil then []
  when Array then value.flat_map { |item| texts(item) }
  when Hash then texts(value["name"])
  else [value.to_s]
  end
end

STDIN.each_line(chomp: true) do |line|
  blog, file = line.split("\t")
  text = File.read(file, encoding: "utf-8")
  next unless text =~ /\A(?:\uFEFF)?---\s*\n(.*?)^(?:---|\.\.\.)\s*$/m

  data = begin
    Psych.safe_load($1, permitted_classes: [Date, Time, Symbol], aliases: true)
  rescue Psych::Exception
    nil
  end
  next unless data.is_a?(Hash)
  next if data.key?("published") && !data["published"]
  next unless File.basename(file) =~ /\A(\d+-\d+-\d+)-.*\.[^.]+\z/

  date = begin
    Time.parse((data["date"] || $1).to_s)
  rescue ArgumentError
    nil
  end
  next if date && date > NOW

  counts[[blog, "posts", ""]] += 1
  tags = data["tags"].is_a?(String) ? data["tags"].split : texts(data["tags"])
  tags += texts(data["tag"])
  authors = texts(data["author"]) + texts(data["authors"])
  { "tags" => tags, "authors" => authors }.each do |kind, all|
    all.map { |one| one.strip.unicode_normalize(:nfc) }.reject(&:empty?).uniq.each do |one|
      counts[[blog, kind, one]] += 1
    end
  end
end

counts.each { |key, count| puts [*key, count].join("\t") }
