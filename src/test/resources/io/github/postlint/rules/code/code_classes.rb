require 'kramdown'
require 'kramdown-parser-gfm'
require 'rouge'

html = Kramdown::Document.new(STDIN.read, input: 'GFM', syntax_highlighter: 'rouge').to_html
puts html.scan(/<(?:div|code) class="([^"]*language-[^"]*)"/)
