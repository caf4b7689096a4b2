# frozen_string_literal: true

# The oracle of the sweep: what Jekyll itself makes of the documents of sites.
#
# Reads a JSON object a line: "folder", a site's; "partial", whether the site's plugins, theme and
# layouts are missing here, so that tags that only they bring print nothing; "stride", of which each
# n-th document is rendered; "now", the time of the build. Writes a JSON object for each document: "site", "path", "page" (what
# Liquid and kramdown make of it; blocks carry their line in what Liquid printed as
# data-sweep-line and their kind as data-sweep-made), "body" (the 1-based line at which the body
# begins), "stopped" (why the build stops) and "line" (where), "unmade" (whether no page is made),
# "shared" (documents that have the same page),
# "layout" (one that does not exist), "written" and "date" (the day in the front matter, and
# Jekyll's), "empty" (outputs that print nothing), "said" (Jekyll's warnings), "values" (those that
# differ from what is written).

require 'jekyll'
require 'json'
require 'timeout'
require 'tmpdir'

$stderr = File.open(File::NULL, 'w')

# Takes Jekyll's messages.
class Notices
  attr_reader :texts
  attr_accessor :level

  def initialize
    @texts = []
  end

  def warn(message)
    @texts << message.gsub(/\e\[\d+m/, '').strip
  end

  def debug(message); end
  alias info debug
  alias error warn
end

NOTICES = Notices.new
Jekyll.logger = NOTICES

# Leaves out plugins and themes, where they are not here.
module WithoutPlugins
  KEYS = %w[theme remote_theme plugins gems whitelist].freeze

  class << self
    attr_accessor :partial
  end

  def read_config_file(file)
    WithoutPlugins.partial ? super.reject { |key, _| KEYS.include?(key) } : super
  end

  # Settings of plugins may hold symbols, which Debian's Jekyll refuses.
  def safe_load_file(file)
    WithoutPlugins.partial ? texts(Psych.unsafe_load_file(file)) : super
  end

  def texts(value)
    case value
    when Hash then value.to_h { |key, each| [texts(key), texts(each)] }
    when Array then value.map { |each| texts(each) }
    when Symbol then ":#{value}"
    else value
    end
  end
end

# A document that cannot be read does not hide the others.
module OneByOne
  FAILED = {}
  SAID = {}

  def read_publishable(dir, folder, matcher)
    read_content(dir, folder, matcher).select do |post|
      NOTICES.texts.clear
      post.read
      SAID[post.path] = NOTICES.texts.dup
      processable?(post)
    rescue StandardError => e
      FAILED[post.path] = e
      false
    end
  end
end

# Notes outputs that print nothing, unless an included file writes them.
module EmptyOutputs
  FOUND = []

  def render_to_output_buffer(context, output)
    value = render(context)
    FOUND << [line_number, raw.strip] if value.nil?
    super
  end
end

# Keeps the lines of blocks.
module LinesOfBlocks
  BLOCKS = %i[p header blockquote codeblock table ul ol li dl dd html_element].freeze

  def inner(element, indent)
    element.children.each { |child| note(child) if BLOCKS.include?(child.type) && child.options[:location] }
    super
  end

  def note(element)
    indented = element.type == :codeblock && !element.options[:fenced]
    element.attr['data-sweep-line'] = element.options[:location].to_s
    element.attr['data-sweep-made'] = indented ? 'indented' : element.type.to_s
  end
end

Jekyll::Configuration.prepend(WithoutPlugins)
Jekyll::PostReader.prepend(OneByOne)
Liquid::Variable.prepend(EmptyOutputs)
Kramdown::Converter::Html.prepend(LinesOfBlocks)

# Documents that a partial site lacks break no build.
module MissingTargets
  def render(context)
    super
  rescue StandardError
    raise unless WithoutPlugins.partial

    '#'
  end
end

Jekyll::Tags::Link.prepend(MissingTargets)
Jekyll::Tags::PostUrl.prepend(MissingTargets)

# A tag of a plugin that is not here.
class MissingTag < Liquid::Tag
  def render(_context)
    ''
  end
end

# A block of a plugin that is not here.
class MissingBlock < Liquid::Block
end

def stub(content)
  named = content.scan(/\{%-?\s*([a-z_]\w*)/).flatten.uniq
  (named - Liquid::Template.tags.each.map(&:first)).each do |name|
    next if name =~ /\Aend|\A(else|elsif|when|break|continue)\z/

    block = named.include?("end#{name}")
    Liquid::Template.register_tag(name, block ? MissingBlock : MissingTag)
    STUBS << name
  end
end

STUBS = []
ASCIIDOC = /\.(adoc|asciidoc|asc|ad)\z/i.freeze

def front_matter(text)
  text =~ Jekyll::Document::YAML_FRONT_MATTER_REGEXP ? [Regexp.last_match(1), Regexp.last_match.post_match] : nil
end

def yaml_of(text)
  Psych.safe_load(text, permitted_classes: [Date, Time], aliases: true)
rescue Psych::Exception, ArgumentError
  nil
end

QUOTED = /\A(["'])(.*)\1\z/.freeze

# What is written as the value of a key on one line, and what it is for Jekyll.
def changed_values(yaml, data)
  yaml.lines.each_with_index.filter_map do |line, index|
    next unless line =~ /\A([A-Za-z_][\w-]*):[ \t]+(\S.*?)\s*\z/

    key, raw = Regexp.last_match(1), Regexp.last_match(2)
    next if raw =~ /\A[\[{|>]/ || !data.is_a?(Hash)

    value = data[key]
    written = raw =~ QUOTED ? Regexp.last_match(2).gsub("''", "'").gsub('\\"', '"') : raw
    next if value.is_a?(Time) || value.is_a?(Date) || value.to_s == written

    [index + 1, key, raw, value.inspect]
  end
end

# Where a message says that the cause is; 0 where it does not.
def line_of(error, text, body)
  message = error.message
  unclosed = message[/'(\w+)' tag was never closed/, 1]
  return text[0, text.rindex(/\{%-?\s*#{unclosed}/) || 0].count("\n") + 1 if unclosed
  return body + message[/line (\d+)/, 1].to_i - 1 if message =~ /line \d+/
  return text[0, text.index(/^date:/) || 0].count("\n") + 1 if error.is_a?(Jekyll::Errors::InvalidDateError)

  named = message.scan(/["']([^"']+)["']/).flatten + message.lines.map(&:strip)
  found = named.reject(&:empty?).filter_map { |name| text.index(name) }.min
  found ||= text.index(/\{%-?\s*#{message[/(\w+) tag/, 1]}/)
  found ? text[0, found].count("\n") + 1 : 0
end

def page(site, doc, payload)
  payload['page'] = doc.to_liquid
  payload['paginator'] = nil
  renderer = Jekyll::Renderer.new(site, doc, payload)
  payload['highlighter_prefix'] = renderer.converters.first.highlighter_prefix
  payload['highlighter_suffix'] = renderer.converters.first.highlighter_suffix
  content = doc.content
  if doc.render_with_liquid?
    info = { registers: { site: site, page: payload['page'] } }
    EmptyOutputs::FOUND.clear
    content = renderer.render_liquid(content, payload, info, doc.path)
  end
  renderer.convert(content.to_s)
end

def answer(site, doc, payload, partial)
  path = doc.path
  text = File.read(path, encoding: 'utf-8').delete_prefix("\uFEFF")
  yaml, body = front_matter(text)
  stub(text) if partial
  NOTICES.texts.clear
  EmptyOutputs::FOUND.clear
  found = {
    'site' => site.source, 'path' => path.delete_prefix("#{site.source}/"),
    'body' => body ? text[0, text.length - body.length].count("\n") + 1 : 1,
    'written' => yaml.to_s[/^date:\s*["']?(\d{4}-\d\d?-\d\d?)/, 1],
    'date' => (doc.data['date'].strftime('%Y-%m-%d') if doc.data['date'].respond_to?(:strftime)),
    'values' => yaml ? changed_values(yaml, yaml_of(yaml)) : []
  }
  layout = doc.data['layout']
  known = !partial || (site.theme.nil? && site.layouts.any?)
  found['layout'] = layout if known && layout.is_a?(String) && layout != 'none' && !site.layouts.key?(layout)
  begin
    found['page'] = Timeout.timeout(30) { page(site, doc, payload) }
  rescue StandardError, SyntaxError, SystemStackError => e
    found['stopped'] = "#{e.class}: #{e.message}"
    found['line'] = line_of(e, text, found['body'])
  end
  found.merge('empty' => EmptyOutputs::FOUND.dup, 'said' => OneByOne::SAID[path].to_a + NOTICES.texts)
end

def site(order, destination = "#{order['folder']}/_none")
  WithoutPlugins.partial = order['partial']
  ENV['TZ'] = 'UTC'
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, nil)
  OneByOne::FAILED.clear
  Jekyll::Site.new(
    Jekyll.configuration(
      'source' => order['folder'], 'destination' => destination, 'time' => order['now'],
      'disable_disk_cache' => true, 'quiet' => true,
      'plugins_dir' => order['partial'] ? '_none' : '_plugins'
    )
  )
end

MEDIA = /\.(png|jpe?g|gif|svg|css|js|rb|DS_Store|gitkeep|keep|webp|pdf|ya?ml|json|csv)\z/i.freeze
FOLDER = %r{(\A|/)(_posts|_post|posts)(/|\z)}i.freeze
NAME = /\A\d{4}[-_.]?\d\d?[-_.]?\d\d?.*\.(md|markdown|mkd|mkdn|mkdown|html|txt|mdx)\s?\z/i.freeze

# Whether a file seems to be meant as a post.
def meant?(path)
  return false if path =~ MEDIA || path =~ ASCIIDOC || path =~ %r{(\A|/)(_site|_drafts|_includes|_layouts|spec|test|_none)/}

  File.dirname(path) =~ FOLDER && path =~ /(\A|\/)_/ || File.basename(path) =~ NAME
end

def unmade(site, made)
  posts = Dir.glob('**/*', File::FNM_DOTMATCH, base: site.source).select { |path| meant?(path) }
  posts = posts.map { |path| File.join(site.source, path) }.select { |file| File.size?(file) && File.file?(file) }
  (posts - made).each do |path|

    failure = OneByOne::FAILED[path]
    text = File.read(path, encoding: 'utf-8').scrub
    yaml, = front_matter(text)
    held = yaml.to_s =~ /^published:\s*(false|no|off)\b/i && !failure
    next if held

    answer = { 'site' => site.source, 'path' => path.delete_prefix("#{site.source}/") }
    if failure
      answer['stopped'] = "#{failure.class}: #{failure.message}"
      answer['line'] = line_of(failure, text, text.lines.size - text.lines[1..].to_a.size)
    else
      answer['unmade'] = true
    end
    puts JSON.generate(answer)
  end
end

# Documents whose page another one overwrites.
def overwritten(site)
  all = site.docs_to_write + site.pages
  all.group_by { |one| one.destination('') }.each_value do |group|
    group.each do |one|
      next if group.size == 1 || !one.respond_to?(:collection)

      others = (group - [one]).map(&:relative_path)
      puts JSON.generate('site' => site.source, 'path' => one.relative_path, 'shared' => others.join(' '))
    end
  end
end

# Builds the site with its layouts, and says why that fails where each document by itself does not.
def build(order)
  Dir.mktmpdir do |folder|
    site = site(order, folder)
    site.process
  end
rescue StandardError, SyntaxError, SystemStackError => e
  puts JSON.generate('site' => order['folder'], 'path' => '_config.yml', 'stopped' => "#{e.class}: #{e.message}")
end

def read(order)
  site = site(order)
  site.reset
  site.reader.read
  site
rescue Jekyll::Errors::MissingDependencyException
  raise if order['partial']

  read(order.merge!('partial' => true))
end

$stdin.each_line(chomp: true) do |line|
  order = JSON.parse(line)
  begin
    site = read(order)
    payload = site.site_payload
    docs = site.posts.docs
    stopped = OneByOne::FAILED.any?
    unmade(site, (site.documents + site.pages).map { |one| File.expand_path(one.path, site.source) })
    overwritten(site) unless order['partial']
    answers = docs.each_with_index.filter_map do |doc, index|
      next unless (index % order['stride']).zero? && doc.path !~ ASCIIDOC

      answer(site, doc, payload, order['partial'])
    end
    answers.each { |one| puts JSON.generate(one) }
    build(order) unless order['partial'] || stopped || answers.any? { |one| one['stopped'] }
  rescue StandardError, LoadError => e
    puts JSON.generate('site' => order['folder'], 'path' => '_config.yml', 'stopped' => "#{e.class}: #{e.message}")
  end
end
