# frozen_string_literal: true

# An oracle: the running text that kramdown makes of documents, and what readers see.
#
# Reads a document a line, "<input> <text in Base64>", where input is GFM or kramdown. Writes a line
# for each, "ok" and then, separated by spaces, parts in Base64: "b:" and a block of text ("p",
# "h1" to "h6", "td" or "dt", a space, the text as written), "v:" and the text that readers see of one (code is a
# bullet), "l:" and the target of a link, "i:" and the target of an image, a line end, and its
# alternative text; "html:" and the page. Or "failed" and the reason.

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

# Notes the blocks before the text in them is read.
module NoteBlocks
  FOUND = []

  def update_tree(element)
    note(element, FOUND) if element.equal?(@root) || element.type == :footnote_def
    super
  end

  def note(element, found)
    element.children.each do |child|
      kind = { p: 'p', header: "h#{child.options[:level]}", td: 'td', dt: 'dt' }[child.type]
      text = child.children.map(&:value).join if kind
      blank = %w[td dt].include?(kind) && text.strip.empty?
      child.options[:noted] = kind && !blank
      found << "#{kind} #{text}" if child.options[:noted]
      note(child, found) unless kind
    end
    found
  end
end

Kramdown::Parser::Kramdown.prepend(NoteBlocks)

def encode(mark, text)
  "#{mark}:#{[text].pack('m0')}"
end

def entity(name)
  Kramdown::Utils::Entities.entity(name.to_s).char
end

SYMBOLS = { mdash: '—', ndash: '–', hellip: '…', laquo: '«', raquo: '»', laquo_space: '« ', raquo_space: ' »' }.freeze

def visible(element)
  case element.type
  when :text then element.value
  when :entity then element.value.char
  when :smart_quote then entity(element.value)
  when :typographic_sym then SYMBOLS[element.value]
  when :codespan, :math, :raw, :img then '•'
  when :br then "\n"
  when :xml_comment, :comment then ''
  else element.children.map { |child| visible(child) }.join
  end
end

def collect(element, found)
  case element.type
  when :p, :header, :td, :dt
    found << encode('v', visible(element)) if element.options[:noted]
  when :footnote
    # A second mark of the same footnote has the same text.
    collect(element.value, found) unless element.value.options[:collected]
    element.value.options[:collected] = true
  when :a then found << encode('l', element.attr['href'].to_s)
  when :img then found << encode('i', "#{element.attr['src']}\n#{element.attr['alt']}")
  end
  element.children.each { |child| collect(child, found) }
  found
end

$stdout.sync = false
$stdin.each_line do |line|
  input, encoded = line.chomp.split(' ', 2)
  text = encoded.to_s.unpack1('m').force_encoding('UTF-8')
  begin
    parts = Timeout.timeout(20) do
      NoteBlocks::FOUND.clear
      document = Kramdown::Document.new(text, OPTIONS.merge(input: input))
      found = NoteBlocks::FOUND.map { |block| encode('b', block) }
      collect(document.root, found) << encode('html', document.to_html)
    end
    puts "ok #{parts.join(' ')}"
  rescue StandardError, SystemStackError, NoMemoryError => e
    puts "failed #{e.class} #{e.message.lines.first}"
  end
end
