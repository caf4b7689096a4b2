def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('Postlint found 1 error') == 1
assert log.contains('-Dpostlint.failOn is never; <failOn> in the pom gives way.')
assert log.contains('BUILD SUCCESS')
