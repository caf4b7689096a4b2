import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS')
assert log.contains('The posts were read by postlint:check.')
assert log.contains('3 posts indexed: 6 tags, 1 category, 1 author;')

def out = new File(basedir, 'target/postlint/tags')
def index = new JsonSlurper().parse(new File(out, 'index.json'), 'UTF-8')
def tags = index.taxonomies.find { it.name == 'tags' }.terms
assert tags*.slug == ['bread', 'c', 'cpp', 'csharp', 'dev-ops', '日本語']
assert tags.find { it.slug == 'dev-ops' }.post_count == 2
assert index.posts*.address == [
    'https://bakery.example/blog/2026/03/07/c/',
    'https://bakery.example/blog/news/2026/02/06/ovens/',
    'https://bakery.example/blog/2026/01/05/rye/'
]
assert new File(out, 'report.md').getText('UTF-8').contains('tag `Dev Ops`: `Dev Ops` 1, `devops` 1')
assert new File(out, 'report.md').getText('UTF-8').contains('tag `secret` (1 post)')
assert new File(out, 'data/authors.json').getText('UTF-8').contains('"Zoë"')
assert !new File(out, 'html').exists()
