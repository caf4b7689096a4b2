def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE')
assert log.contains('[ERROR] _posts/2026-03-09-watering.md:7:')
assert log.contains('2 posts checked in ')
assert log.count('checked in') == 1
