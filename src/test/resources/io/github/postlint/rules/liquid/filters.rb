# frozen_string_literal: true

# The oracle of LiquidFiltersTest: the filters of Liquid and Jekyll, a line each, with the least and
# the greatest number of arguments that they take besides the value.

require 'jekyll'

modules = [Liquid::StandardFilters, Jekyll::Filters]
all = Class.new { modules.each { |filters| include filters } }
modules.flat_map(&:public_instance_methods).uniq.sort.each do |name|
  parameters = all.instance_method(name).parameters.drop(1)
  least = parameters.count { |kind, _| kind == :req }
  puts "#{name} #{least} #{parameters.size}"
end
