import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS')
// The parent reads the posts of all modules below it, each module its own.
assert log.contains('3 posts checked in ')
assert log.count('1 post checked in ') == 3
assert log.contains('3 posts indexed: ')
assert log.count('1 post indexed: ') == 3
assert !log.contains('not marked as @threadSafe')
assert !log.contains('not marked as thread-safe')

// Each module had a thread of its own.
def checks = log.readLines().findAll { it.contains('1 post checked in ') }
def threads = checks.collect { (it =~ /^\[([^\]]+)\]/)[0][1] }
assert threads.unique(false).size() == 3
assert !threads.contains('main')

// Nobody wrote into the files of another.
for (module in ['bees', 'roses', 'tomatoes']) {
    def out = new File(basedir, "$module/target/postlint")
    def posts = new JsonSlurper().parse(new File(out, 'tags/index.json'), 'UTF-8').posts
    assert posts*.path == ["_posts/2026-03-02-${module}.md".toString()]
    def sarif = new JsonSlurper().parse(new File(out, 'postlint.sarif'), 'UTF-8')
    assert sarif.runs[0].results.every { it.locations[0].physicalLocation.artifactLocation.uri.endsWith("_posts/2026-03-02-${module}.md") }
}
