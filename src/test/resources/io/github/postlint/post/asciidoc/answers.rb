# Reads documents, one a line in Base64; for each prints a line of Base64 with what Asciidoctor makes of it:
# lines "aspect value" in the order of the page.
require 'asciidoctor'
require 'cgi'

LOG = {
  /\Aunterminated (\S+) block/ => 'UNCLOSED_BLOCK',
  /\Asection title out of sequence: expected level (\d+)/ => 'LEVEL_LEFT_OUT',
  /\Alevel 0 sections/ => 'SECOND_TITLE',
  /\Alist item index: expected (\S+?)[.)]?,/ => 'LIST_NUMBER',
  /\Ano callout found for <(\d+)>/ => 'NOTE_WITHOUT_MARK',
  /\Acallout list item index: expected (\d+)/ => 'NOTE_NUMBER',
  /\Atable missing leading separator/ => 'CELL_WITHOUT_SEPARATOR',
  /\Adropping cell/ => 'CELL_TOO_MANY',
  /\A(?:malformed|unmatched|mismatched) preprocessor/ => 'DIRECTIVE',
  /\Aid assigned to \S+ already in use/ => 'ID_TWICE',
  /\Aunknown style for/ => 'UNKNOWN_STYLE'
}.freeze
NO_LINE = %w[UNKNOWN_STYLE CELL_WITHOUT_SEPARATOR CELL_TOO_MANY ID_TWICE].freeze

def code(block)
  first = (block.lines.find {|line| !line.strip.empty? } || '').strip
  first = first.gsub(/(?:(?:\/\/|#|--|;;) ?)?<(?:!--)?(?:\d+|\.)(?:--)?>(?=$|[ ]*<)/, '').strip
  "code #{block.context == :listing ? 'F' : 'I'} #{block.attr('language') if block.style == 'source'}|#{first}"
end

def answer(text)
  logger = Asciidoctor::MemoryLogger.new
  logger.level = Logger::DEBUG
  Asciidoctor::LoggerManager.logger = logger
  doc = Asciidoctor.load(text, safe: :safe, attributes: { 'showtitle' => '' }, sourcemap: true)
  lines = doc.find_by(traverse_documents: true) {|b| b.context == :listing || b.context == :literal }.map {|b| code(b) }
  html = doc.convert
  html.scan(/<(?:h[1-6]|a|div|table|ul|ol|dl|p|span)\b[^>]*? ?id="([^"]*)"/) {|id| lines << "id #{CGI.unescapeHTML(id[0])}" unless id[0] =~ /\A(?:preamble\z|footnotes\z|_footnote)/ }
  html.scan(/<a\b[^>]*? ?href="([^"]*)"/) {|href| lines << "link #{CGI.unescapeHTML(href[0])}" unless href[0] =~ /\A(?:mailto:|#_footnote)/ }
  html.scan(/<img src="([^"]*)"/) {|src| lines << "image #{CGI.unescapeHTML(src[0])}" }
  logger.messages.each do |entry|
    message = entry[:message]
    words = (message.is_a?(Hash) ? message[:text] : message).to_s
    where = message.is_a?(Hash) && message[:source_location] ? message[:source_location].lineno : 0
    LOG.each {|pattern, name| lines << "log #{name} #{NO_LINE.include?(name) ? 0 : where} #{$1}".rstrip if words =~ pattern }
  end
  (lines.reject {|line| line.start_with? 'id ' } + lines.select {|line| line.start_with? 'id ' }.uniq).join("\n")
rescue StandardError => e
  "failed #{e.class} #{e.message}"
end

STDIN.each_line do |line|
  text = line.strip.unpack1('m').force_encoding('UTF-8')
  puts [answer(text)].pack('m0')
end
