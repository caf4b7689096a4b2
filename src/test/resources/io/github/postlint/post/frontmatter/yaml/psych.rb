# Reads YAML texts, separated by NUL, and prints one line for each: "refused", or the scalars in order of appearance as
# Ruby types with their printed values.
require 'psych'
require 'date'

def flatten(value, out)
  case value
  when Hash then value.each { |key, item| flatten(key, out); flatten(item, out) }
  when Array then value.each { |item| flatten(item, out) }
  when NilClass then out << 'NULL='
  when TrueClass, FalseClass then out << "BOOLEAN=#{value}"
  when Integer then out << "INTEGER=#{value}"
  when Float then out << "FLOAT=#{value}"
  when Time then out << 'TIME'
  when Date then out << "DATE=#{value}"
  else out << "STRING=#{value}"
  end
  out
end

STDIN.set_encoding('UTF-8')
STDOUT.set_encoding('UTF-8')
STDIN.read.split("\0", -1).each do |text|
  begin
    value = Psych.safe_load(text, permitted_classes: [Date, Time], aliases: true)
    puts flatten(value, []).map { |item| item.gsub("\n", '\\n').gsub("\t", '\\t') }.join("\t")
  rescue Psych::Exception, ArgumentError
    puts 'refused'
  end
end
