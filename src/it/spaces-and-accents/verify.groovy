def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE')
assert log.contains("[ERROR] _posts/2026-03-09-arrosage d'été.md:7:1: ")
assert log.contains('[fence-unclosed]')
