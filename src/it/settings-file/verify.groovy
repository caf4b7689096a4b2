def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Postlint found 1 error and 0 warnings in the posts.')
assert log.contains('[ERROR] _posts/2026-03-09-watering.md:5:')
assert !log.contains('2014-03-02-first-seeds.md')
assert !log.contains('[fence-language]')
assert log.count('1 error.') == 2
assert log.contains('There is no parameter -Dpostlint.faliOn. Did you mean "postlint.failOn"?')
