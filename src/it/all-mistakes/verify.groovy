def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE')

// The second build lists all rules, one a line: id, severity, summary.
def checked = log.substring(0, log.indexOf('Rules about external links'))
def rules = (checked =~ /(?m)^(?:\[INFO\] )?([a-z]+(?:-[a-z]+)*) +(?:error|warning|info) /).collect { it[1] }
assert rules.contains('fence-unclosed') && rules.contains('unreadable')
def without = rules.findAll { !log.contains('[' + it + ']') }
assert without == [], 'These rules have no mistake in src/it/all-mistakes: ' + without
