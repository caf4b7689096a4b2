def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE')
assert log.contains('[ERROR] notes/2026-03-09-watering.md:8:')
assert log.contains('[fence-language]')
assert !log.contains('old/2020-03-09-broken.md')
assert log.contains('2 posts checked in ')
// How the path begins depends on the repository that this build runs in.
assert log =~ /(?m)^::error file=\S*notes\/2026-03-09-watering\.md,line=8,/
assert new File(basedir, 'reports/postlint.sarif').isFile()
assert new File(basedir, 'kept').list().size() == 1
