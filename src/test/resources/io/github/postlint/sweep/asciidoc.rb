# Reads documents, one a line in Base64, and writes the texts of each as Asciidoctor shows them: one a line, each as
# its first line in the source, its number of lines and its HTML in Base64, with spaces between them. An empty line
# ends a document.
require 'asciidoctor'
require 'base64'

Asciidoctor::LoggerManager.logger.level = 5

def write(line, count, html)
  puts "#{line} #{count} #{Base64.strict_encode64(html)}" if line && html && !html.empty?
end

STDIN.each_line do |encoded|
  text = Base64.decode64(encoded).force_encoding('UTF-8')
  document = Asciidoctor.load(text, safe: :safe, sourcemap: true, attributes: { 'showtitle' => '' })
  document.find_by(traverse_documents: true) { |block| true }.each do |block|
    case block.context
    when :paragraph, :verse
      write(block.lineno, block.lines.size, block.content)
    when :list_item
      write(block.lineno, 1, block.text) if block.text?
    when :section
      write(block.lineno, 1, block.title) if block.lineno
    end
  end
  puts
end
