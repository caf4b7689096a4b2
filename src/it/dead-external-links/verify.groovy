context.get('server').stop(0)
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE')
assert log =~ /\[ERROR\] _posts\/2026-03-02-water\.md:5:12: Readers find nothing at/
assert log.contains('[link-dead]')
assert log.contains('[link-moved]')
assert log.contains('4 external addresses at 2 hosts: 2 alive, 1 dead, 1 not decided.')
assert log.contains('Postlint found 1 error and 1 warning in the posts.')
assert new File(basedir, 'target/postlint/links/links.md').getText('UTF-8').contains('/here>, linked once: alive')
