def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] JBake site in src/main/jbake, 4 posts, AsciiDoc and Markdown')
assert log.contains('[ERROR] content/blog/rye.md:2:6: JBake cannot read "06.05.2024" as a date')
assert log.contains('[date-invalid]')
assert log.contains('[link-internal]')
assert log.contains('[fence-unclosed]')
for (name in ['oats.adoc:5', 'wheat.md:3', 'spelt.md:5']) {
    assert log.contains('[ERROR] content/blog/' + name)
}
assert log.contains('[left-out]')
