# frozen_string_literal: true

# The oracle of KramdownOracleTest: what kramdown itself makes of documents.
#
# Reads a document a line, "<input> <text in Base64>", where input is GFM or kramdown. Writes a line
# for each: its code blocks in the order of the source, separated by spaces, each as
# "<F or I>:<language in Base64>:<content in Base64>", behind "ok"; or "failed" and the reason, where
# kramdown raises or does not come to an end.

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
  syntax_highlighter: 'rouge',
  syntax_highlighter_opts: { default_lang: 'plaintext', guess_lang: true },
  coderay: {}
}.freeze

# Thrown with the tree of blocks, so that no time is lost on the text in them.
module StopAfterBlocks
  def update_tree(element)
    throw :blocks, element
  end

  # Footnotes stand beside the tree; put each where it was written.
  def parse_footnote_definition
    result = super
    @tree.children.last.options[:footnote] = @footnotes.values.last[:content]
    result
  end
end

# Footnotes that are defined twice keep the place of the first in the table, so note the last one.
class LatestLast < Hash
  def []=(key, value)
    delete(key)
    super
  end
end

module OrderedFootnotes
  def initialize(*)
    super
    @footnotes = LatestLast.new
  end
end

Kramdown::Parser::Kramdown.prepend(OrderedFootnotes, StopAfterBlocks)

def encode(text)
  [text].pack('m0')
end

def collect(element, found)
  if element.type == :codeblock
    kind = element.options[:fenced] ? 'F' : 'I'
    language = element.attr['class'].to_s.delete_prefix('language-')
    found << "#{kind}:#{encode(language)}:#{encode(element.value)}"
  end
  element.children.each { |child| collect(child, found) }
  collect(element.options[:footnote], found) if element.options[:footnote]
  found
end

$stdout.sync = false
$stdin.each_line do |line|
  input, encoded = line.chomp.split(' ', 2)
  text = encoded.to_s.unpack1('m').force_encoding('UTF-8')
  begin
    tree = Timeout.timeout(20) do
      catch(:blocks) { Kramdown::Document.new(text, OPTIONS.merge(input: input)) }
    end
    puts "ok #{collect(tree, []).join(' ')}".rstrip
  rescue StandardError, SystemStackError, NoMemoryError => e
    puts "failed #{e.class}"
  end
end
