# frozen_string_literal: true

# An oracle: the ids in kramdown's pages, and what they refer to.
#
# Reads a document a line, "<input> <text in Base64>", where input is GFM or kramdown. Writes a line
# for each, "ok" and then, separated by spaces, parts in Base64: "a:" and an id, "r:" and an address
# with the kind of its use and a blank before it. Or "failed" and the reason.

require 'timeout'
require 'kramdown'
require 'kramdown-parser-gfm'

# Jekyll 4.3's defaults.
OPTIONS = {
  auto_ids: true,
  toc_levels: (1..6).to_a,
  entity_output: 'as_char',
  smart_quotes: 'lsquo,rsquo,ldquo,rdquo',
  hard_wrap: false,
  guess_lang: true,
  footnote_nr: 1,
  show_warnings: false,
  syntax_highlighter: nil
}.freeze

KINDS = {
  'a' => { 'href' => 'LINK' },
  'area' => { 'href' => 'LINK' },
  'img' => { 'src' => 'IMAGE', 'srcset' => 'IMAGE' },
  'input' => { 'src' => 'IMAGE' },
  'source' => { 'src' => 'MEDIA', 'srcset' => 'IMAGE' },
  'video' => { 'src' => 'MEDIA', 'poster' => 'IMAGE' },
  'audio' => { 'src' => 'MEDIA' },
  'track' => { 'src' => 'MEDIA' },
  'iframe' => { 'src' => 'MEDIA' },
  'embed' => { 'src' => 'MEDIA' },
  'object' => { 'data' => 'MEDIA' }
}.freeze

NAME = /[[:alpha:]_][-[:alnum:]._:]*/.freeze
TAG = /<(#{NAME})((?:\s+#{NAME}(?:="[^"]*")?)*)\s*\/?>/m.freeze
GENERATED = /class="(?:footnote|reversefootnote)"|href="#([^"]*)" id="[^"]*-\1"/.freeze

# What a heading holds is not to count again where the table of contents repeats it.
module BareContents
  def fix_for_toc_entry(_elements)
    []
  end
end

Kramdown::Converter::Html.prepend(BareContents)

def encode(mark, text)
  "#{mark}:#{[text].pack('m0')}"
end

def decode(value)
  value.gsub(/&(?:#(\d+)|#x(\h+)|(\w+));/) do |written|
    entity = $3 || $1&.to_i || $2.hex
    Kramdown::Utils::Entities.entity(entity).char
  rescue Kramdown::Error
    written
  end
end

def addresses(name, value)
  return [value] unless name == 'srcset'

  value.split(',').map { |part| part.strip.split(/\s+/).first }.compact
end

def styles(value)
  return [] if value.include?('/*')

  value.scan(/url\( *(?:"([^"')]*)"|'([^'")]*)'|([^"')]*?)) *\)/i).map { |found| found.compact.first.strip }
end

# kramdown writes attributes between double quotes, and no bracket of its own as text.
def parts(html)
  html = html.gsub(/<!--.*?-->/m, '').gsub(/(<(script|style)\b[^>]*>).*?<\/\2\s*>/mi, '\1')
  found = []
  html.scan(TAG) do |element, written|
    attributes = written.scan(/(#{NAME})(?:="([^"]*)")?/m).to_h
    attributes.transform_values! { |value| decode(value.to_s) }
    ids = [attributes['id'], (attributes['name'] if element == 'a')]
    ids.each { |id| found << encode('a', id) unless id.to_s.strip.empty? }
    next if written =~ GENERATED

    %w[href src data poster srcset].each do |name|
      kind = KINDS.dig(element, name)
      next unless kind && attributes[name]

      addresses(name, attributes[name]).each { |each| found << encode('r', "#{kind} #{each}") }
    end
    styles(attributes['style'].to_s).each { |each| found << encode('r', "IMAGE #{each}") }
  end
  found
end

$stdin.each_line do |line|
  input, encoded = line.chomp.split(' ', 2)
  text = encoded.to_s.unpack1('m').force_encoding('UTF-8')
  begin
    found = Timeout.timeout(20) do
      parts(Kramdown::Document.new(text, OPTIONS.merge(input: input)).to_html)
    end
    puts "ok #{found.join(' ')}"
  rescue StandardError, SystemStackError, NoMemoryError => e
    puts "failed #{e.class} #{e.message.lines.first}"
  end
end
