def log = new File(basedir, 'build.log').getText('UTF-8')

// One part of the log for each run.
def runs = log.split('BUILD SUCCESS')[0..4]
def forked = runs.collect { it.contains('A separate JVM reads the posts') }
assert forked == [true, false, true, false, true]
assert !log.contains('so posts are read here')

def findings = runs.collect { run ->
    run.readLines().findAll { it =~ /^\[(ERROR|WARNING)\] _posts/ }
}
assert findings[0].size() == 17
assert findings[0].count { it.contains('row-14.md') } == 1
assert findings[0].count { it.contains('row-70.md') } == 2
assert findings[1] == findings[0]
assert findings[2] == findings[0]
assert findings[3] == findings[0]

assert findings[4].size() == 8
assert runs[4].contains('there are 9 more errors: 6 heading-space, 3 front-matter-schema')
