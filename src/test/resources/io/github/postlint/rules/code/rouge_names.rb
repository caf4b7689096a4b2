require 'rouge'

puts Rouge::Lexer.all.flat_map { |lexer| [lexer.tag] + lexer.aliases }.uniq.sort
