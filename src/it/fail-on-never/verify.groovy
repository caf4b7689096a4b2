def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS')
assert log.contains('[ERROR] _posts/2026-03-09-watering.md:7:')
assert log.contains('[fence-unclosed]')
