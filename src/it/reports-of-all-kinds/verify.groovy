def folder = new File(basedir, 'target/postlint')
def post = '_posts/2026-03-09-watering.md'
assert folder.list().toList().toSet() == ['postlint.sarif', 'postlint.json', 'postlint-junit.xml',
        'postlint-checkstyle.xml', 'gl-code-quality-report.json', 'postlint.md', 'postlint.html'].toSet()
folder.listFiles().each { assert it.getText('UTF-8').contains(post) : it }
folder.listFiles().findAll { it.name.endsWith('.xml') }.each {
  def xml = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(it)
  assert xml.getElementsByTagName(it.name.contains('junit') ? 'testcase' : 'error').length > 0
}
assert new File(folder, 'postlint-junit.xml').getText('UTF-8').contains('failures="1"')
assert new File(folder, 'postlint.md').getText('UTF-8').startsWith('## Postlint\n')
