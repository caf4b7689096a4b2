import com.sun.net.httpserver.HttpHandler
import com.sun.net.httpserver.HttpServer

// A server of this build's own, so that nothing leaves the machine.
def server = HttpServer.create(new InetSocketAddress(InetAddress.getByName('127.0.0.1'), 0), 0)
server.createContext('/', { exchange ->
    def path = exchange.requestURI.path
    if (path == '/moved') {
        exchange.responseHeaders.add('Location', '/here')
    }
    exchange.sendResponseHeaders(path == '/moved' ? 301 : path == '/here' ? 200 : 404, -1)
    exchange.close()
} as HttpHandler)
server.start()
context.put('server', server)
def address = "http://127.0.0.1:${server.address.port}"
def posts = new File(basedir, '_posts')
posts.mkdirs()
new File(posts, '2026-03-02-water.md').setText("""---
title: Water
---

A [filter](${address}/gone) for the [barrel](${address}/moved), [this one](${address}/here).
The [router](http://10.0.0.1/) is nobody's business, [this](${address}/private/a) nor [that](http://other.example/).
""", 'UTF-8')
return true
