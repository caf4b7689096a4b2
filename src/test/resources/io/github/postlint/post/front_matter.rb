# Splits posts, separated by NUL, at their front matter with Jekyll's own pattern, and prints for each the YAML and the
# body, parted by a tab.
begin
  require 'jekyll'
  PATTERN = Jekyll::Document::YAML_FRONT_MATTER_REGEXP
rescue LoadError
  PATTERN = /\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m
end

def show(text)
  text.delete("\r").strip.gsub("\n", '\\n')
end

STDIN.set_encoding('UTF-8')
STDOUT.set_encoding('UTF-8')
STDIN.read.split("\0", -1).each do |text|
  if text =~ PATTERN
    yaml, body = Regexp.last_match(1), Regexp.last_match.post_match
    puts "#{show(yaml.sub(/\A---\s*?\n/, ''))}\t#{show(body)}"
  else
    puts "none\t#{show(text)}"
  end
end
