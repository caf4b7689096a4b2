# Reads a line of time zones, then one YAML value a line. Prints for each value and zone what Jekyll
# makes of it as a date: the seconds since 1970, "refused", or "failed" where Ruby itself breaks.
require "date"
require "psych"
require "time"

def date(yaml)
  value = Psych.safe_load("date: #{yaml}", permitted_classes: [Date, Time], aliases: true)["date"]
  Time.parse(value.to_s).localtime.to_i
rescue ArgumentError
  "refused"
rescue StandardError
  "failed"
end

zones = $stdin.gets.split
values = $stdin.each_line(chomp: true).to_a
results = zones.map do |zone|
  ENV["TZ"] = zone
  values.map { |value| date(value) }
end
results.transpose.each { |row| puts row.join("\t") }
