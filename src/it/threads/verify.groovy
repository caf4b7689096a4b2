def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS')
// The parent reads the posts of all modules below it, each module its own.
assert log.contains('3 posts checked in ')
assert log.count('1 post checked in ') == 3
assert !log.contains('not marked as @threadSafe')
assert !log.contains('not marked as thread-safe')
