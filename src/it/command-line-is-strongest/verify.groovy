def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Postlint found 0 errors and 3 warnings in the posts. At most 0 warnings may be there.')
assert log.count('BUILD FAILURE') == 1
assert log.contains('-Dpostlint.failOn is never; <failOn> in the pom gives way.')
assert log.count('BUILD SUCCESS') == 1
