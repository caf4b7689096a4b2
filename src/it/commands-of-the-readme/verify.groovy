def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('4 posts checked in ')
assert log.contains(': 5 errors, 3 warnings.')
assert log.contains('readers see "shell: rm -rf /"')

def tags = new File(basedir, 'target/postlint/tags')
assert new File(tags, 'report.md').file
assert new File(tags, 'html/tags/java/index.html').getText('UTF-8').contains('<h1><bdi>Java</bdi></h1>')
assert new File(basedir, 'target/postlint/gl-code-quality-report.json').file
assert new File(basedir, 'target/postlint/postlint-junit.xml').file

def patch = new File(tags, 'merge.patch').getText('UTF-8')
assert patch.contains('-tags: [Java]\n+tags: [JVM]\n')
