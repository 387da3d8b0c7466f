#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "platform/http/file_response.hpp"
#include "platform/http/static_files.hpp"
#include "platform/http/tests/running_server.hpp"

namespace truong::http::test {
namespace {

namespace fs = std::filesystem;

// A web client of a few files, and a secret beside it.
class HttpFiles : public testing::Test {
protected:
    HttpFiles() {
        std::string pattern = (fs::temp_directory_path() / "http-files-XXXXXX").string();
        base_ = ::mkdtemp(pattern.data());
        root_ = base_ / "web";
        write("../secret.txt", "secret");
        write("index.html", "<p>start</p>");
        write("200.html", "<p>shell</p>");
        write("login.html", "<p>login</p>");
        write("docs/index.html", "<p>docs</p>");
        write("_app/immutable/chunks/Bk3x_9a.js", "plain script");
        write("_app/immutable/chunks/Bk3x_9a.js.br", "brotli script");
        write("_app/immutable/chunks/Bk3x_9a.js.gz", "gzip script");
        write("tiếng việt.txt", "chào");
        write(".hidden", "hidden");
        write(".git/config", "hidden");
        write(".well-known/security.txt", "Contact: a");
        write("big.bin", big());
        fs::create_symlink("../secret.txt", root_ / "link.txt");
        fs::create_directory_symlink("..", root_ / "up");
        ::mkfifo((root_ / "pipe").c_str(), 0600);
    }
    ~HttpFiles() override { fs::remove_all(base_); }

    static std::string big() {
        std::string text(300'000, '\0');
        for (std::size_t index = 0; index < text.size(); ++index)
            text[index] = static_cast<char>(index % 251);
        return text;
    }
    void write(const std::string& name, const std::string& text) {
        fs::create_directories((root_ / name).parent_path());
        std::ofstream(root_ / name, std::ios::binary) << text;
    }
    Handler handler(StaticSettings settings = {}) {
        files_ = std::make_unique<StaticFiles>(root_.string(), std::move(settings));
        return [this](const Request& request) { return files_->serve(request); };
    }

    fs::path base_, root_;
    std::unique_ptr<StaticFiles> files_;
};

TEST_F(HttpFiles, NamesAndTypes) {
    RunningServer server(handler());
    RawClient client(server.port());
    EXPECT_EQ(client.ask(get("/")).body, "<p>start</p>");
    EXPECT_EQ(client.ask(get("/index.html")).field("content-type"), "text/html; charset=utf-8");
    EXPECT_EQ(client.ask(get("/login")).body, "<p>login</p>");
    EXPECT_EQ(client.ask(get("/docs")).body, "<p>docs</p>");
    EXPECT_EQ(client.ask(get("/docs/")).body, "<p>docs</p>");
    EXPECT_EQ(client.ask(get("/ti%E1%BA%BFng%20vi%E1%BB%87t.txt")).body, "chào");
    EXPECT_EQ(client.ask(get("/.well-known/security.txt")).status, 200);
    EXPECT_EQ(client.ask(get("/big.bin")).body, big());
    EXPECT_EQ(client.ask(get("/none")).status, 404);
    EXPECT_EQ(client.ask("POST / HTTP/1.1\r\nHost: a\r\n\r\n").status, 405);
}

TEST_F(HttpFiles, NothingOutsideTheRootIsServed) {
    RunningServer server(handler());
    for (const char* path : {"/../secret.txt",
                             "/%2e%2e/secret.txt",
                             "/.%2e/secret.txt",
                             "/%2e%2e%2fsecret.txt",
                             "/docs/../../secret.txt",
                             "/docs/%2e%2e/%2e%2e/secret.txt",
                             "/..%5csecret.txt",
                             "/%c0%ae%c0%ae/secret.txt",
                             "/%252e%252e/secret.txt",
                             "//secret.txt",
                             "//../secret.txt",
                             "/link.txt",
                             "/up/secret.txt",
                             "/up/web/",
                             "/.hidden",
                             "/.git/config",
                             "/docs/.",
                             "/pipe",
                             "/secret.txt",
                             "/%00",
                             "/web/../../secret.txt",
                             "/..;/secret.txt",
                             "/%uff0e%uff0e/secret.txt",
                             "/%e3%80%82%e3%80%82/secret.txt"}) {
        RawClient client(server.port());
        const RawResponse answer = client.ask(get(path));
        EXPECT_TRUE(answer.status == 400 || answer.status == 404) << path << " " << answer.status;
        EXPECT_EQ(answer.body.find("secret\n"), std::string::npos) << path;
    }
}

// The same without the server's own check of the path in front.
TEST_F(HttpFiles, StaticFilesDoNotRelyOnTheServer) {
    handler();
    Request request;
    request.method = "GET";
    for (const char* path : {"/../secret.txt", "/docs/../../secret.txt", "/./index.html", "/link.txt",
                             "/up/secret.txt", "//index.html", "", "index.html", "/docs//index.html"}) {
        request.path = path;
        EXPECT_EQ(files_->serve(request).status, 404) << path;
    }
    request.path = std::string("/index.html\0x", 13);
    EXPECT_EQ(files_->serve(request).status, 404);
}

TEST_F(HttpFiles, PrecompressedSiblingIsChosenByTheClient) {
    RunningServer server(handler());
    RawClient client(server.port());
    const auto ask = [&](const std::string& accepted) {
        return client.ask(get("/_app/immutable/chunks/Bk3x_9a.js", "Accept-Encoding: " + accepted + "\r\n"));
    };
    const RawResponse brotli = ask("gzip, br"), gzip = ask("gzip"), packed_out = ask("br;q=0, gzip;q=0");
    EXPECT_EQ(brotli.body, "brotli script");
    EXPECT_EQ(brotli.field("content-encoding"), "br");
    EXPECT_EQ(brotli.field("content-type"), "text/javascript; charset=utf-8");
    EXPECT_EQ(gzip.body, "gzip script");
    EXPECT_EQ(gzip.field("content-encoding"), "gzip");
    EXPECT_EQ(packed_out.body, "plain script");
    EXPECT_EQ(packed_out.field("content-encoding"), "");
    for (const RawResponse* answer : {&brotli, &gzip, &packed_out}) {
        EXPECT_EQ(answer->field("vary"), "Accept-Encoding");
        EXPECT_EQ(answer->field("cache-control"), "public, max-age=31536000, immutable");
    }
    EXPECT_NE(brotli.field("etag"), gzip.field("etag"));
    EXPECT_EQ(client.ask(get("/")).field("cache-control"), "no-cache");
}

TEST_F(HttpFiles, KnownTagIsA304AndChangesWithTheContent) {
    RunningServer server(handler());
    RawClient client(server.port());
    const std::string tag = client.ask(get("/index.html")).field("etag");
    EXPECT_EQ(tag.size(), 34u);
    for (const std::string& known : {tag, "W/" + tag, "\"other\", " + tag, std::string("*")}) {
        const RawResponse answer = client.ask(get("/index.html", "If-None-Match: " + known + "\r\n"));
        EXPECT_EQ(answer.status, 304) << known;
        EXPECT_EQ(answer.field("etag"), tag);
        EXPECT_EQ(answer.field("content-length"), "");
    }
    EXPECT_EQ(client.ask(get("/index.html", "If-None-Match: \"other\"\r\n")).status, 200);
    // Of the same name, length and time: only the content tells.
    const auto time = fs::last_write_time(root_ / "index.html");
    let_time_pass(std::chrono::milliseconds(50));  // the clock of the file system is coarse
    write("index.html", "<p>STARt</p>");
    fs::last_write_time(root_ / "index.html", time);
    const RawResponse changed = client.ask(get("/index.html", "If-None-Match: " + tag + "\r\n"));
    EXPECT_EQ(changed.body, "<p>STARt</p>");
}

TEST_F(HttpFiles, Ranges) {
    RunningServer server(handler());
    RawClient client(server.port());
    const auto ask = [&](const std::string& range, const std::string& more = "") {
        return client.ask(get("/big.bin", "Range: " + range + "\r\n" + more));
    };
    struct Case {
        const char* range;
        std::size_t offset, length;
        const char* content_range;
    };
    for (const Case& part :
         {Case{"bytes=0-0", 0, 1, "bytes 0-0/300000"}, Case{"bytes=10-19", 10, 10, "bytes 10-19/300000"},
          Case{"bytes=100000-", 100'000, 200'000, "bytes 100000-299999/300000"},
          Case{"bytes=-5", 299'995, 5, "bytes 299995-299999/300000"},
          Case{"bytes=-400000", 0, 300'000, "bytes 0-299999/300000"},
          Case{"bytes=299999-999999", 299'999, 1, "bytes 299999-299999/300000"}}) {
        const RawResponse answer = ask(part.range);
        EXPECT_EQ(answer.status, 206) << part.range;
        EXPECT_EQ(answer.field("content-range"), part.content_range);
        EXPECT_EQ(answer.body, big().substr(part.offset, part.length));
    }
    for (const char* whole : {"bytes=0-1,5-6", "bytes=5-4", "bytes=x-1", "bytes=-", "bytes=", "lines=0-1",
                              "bytes=1-2x", "bytes=99999999999999999999-", "bytes=+1-2"})
        EXPECT_EQ(ask(whole).status, 200) << whole;
    for (const char* beyond : {"bytes=300000-", "bytes=-0", "bytes=300000-300001"}) {
        const RawResponse answer = ask(beyond);
        EXPECT_EQ(answer.status, 416) << beyond;
        EXPECT_EQ(answer.field("content-range"), "bytes */300000");
    }
    const std::string tag = client.ask(get("/big.bin")).field("etag");
    EXPECT_EQ(ask("bytes=0-0", "If-Range: " + tag + "\r\n").status, 206);
    EXPECT_EQ(ask("bytes=0-0", "If-Range: \"old\"\r\n").status, 200);
    EXPECT_EQ(ask("bytes=0-0", "If-Range: W/" + tag + "\r\n").status, 200);
}

TEST_F(HttpFiles, RangeIsOfThePlainFile) {
    RunningServer server(handler());
    RawClient client(server.port());
    const RawResponse part =
        client.ask(get("/_app/immutable/chunks/Bk3x_9a.js", "Accept-Encoding: br\r\nRange: bytes=0-4\r\n"));
    EXPECT_EQ(part.status, 206);
    EXPECT_EQ(part.body, "plain");
    EXPECT_EQ(part.field("content-encoding"), "");
}

TEST_F(HttpFiles, HeadOfAFile) {
    RunningServer server(handler());
    RawClient client(server.port());
    client.send("HEAD /big.bin HTTP/1.1\r\nHost: a\r\nRange: bytes=0-1\r\n\r\n" + get("/"));
    const RawResponse head = client.receive(true);
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.field("content-length"), "300000");
    EXPECT_EQ(client.receive().body, "<p>start</p>");
}

TEST_F(HttpFiles, FallbackAnswersPathsOfTheClientButNoMissingFile) {
    RunningServer server(handler({.fallback = "200.html"}));
    RawClient client(server.port());
    EXPECT_EQ(client.ask(get("/pupils/pup_123/marks")).body, "<p>shell</p>");
    for (const char* page : {"/mirror/3.1", "/mirror/2.1a", "/mirror/2.1%C4%91"})
        EXPECT_EQ(client.ask(get(page)).body, "<p>shell</p>") << page << " is no file";
    for (const char* file : {"/_app/immutable/chunks/gone.js", "/gone.tar.gz", "/2.1.js"})
        EXPECT_EQ(client.ask(get(file)).status, 404) << file;
}

TEST_F(HttpFiles, APageGetsItsPolicyHoweverItGoesOut) {
    write("page.html", "<script>alert(1)</script>");
    write("page.html.br", "packed");
    RunningServer server(handler());
    RawClient client(server.port());
    const RawResponse packed = client.ask(get("/page", "Accept-Encoding: br\r\n"));
    EXPECT_EQ(packed.body, "packed");
    const std::string policy = packed.field("content-security-policy");
    EXPECT_NE(policy.find("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';"),
              std::string::npos)
        << policy;
    const std::string known = "Accept-Encoding: br\r\nIf-None-Match: " + packed.field("etag") + "\r\n";
    EXPECT_EQ(client.ask(get("/page", known)).field("content-security-policy"), policy);
    EXPECT_EQ(client.ask(get("/big.bin")).field("content-security-policy"), "");
    let_time_pass(std::chrono::milliseconds(50));  // the clock of the file system is coarse
    write("page.html", "<script>alert(2)</script>");
    EXPECT_NE(client.ask(get("/page")).field("content-security-policy"), policy) << "a newer build";
}

TEST_F(HttpFiles, AMissingFileIsAPageForPeopleAndShortForPrograms) {
    RunningServer server(handler({.fallback = "200.html", .missing = "200.html"}));
    RawClient client(server.port());
    const std::string people = "Accept: text/html,*/*\r\nRange: bytes=0-1\r\nIf-None-Match: *\r\n";
    const RawResponse page = client.ask(get("/list.pdf", people)), script = client.ask(get("/gone.js"));
    EXPECT_EQ(page.status, 404);
    EXPECT_EQ(page.body, "<p>shell</p>");
    EXPECT_EQ(page.field("cache-control"), "no-cache");
    EXPECT_EQ(script.status, 404);
    EXPECT_EQ(script.field("content-type"), "application/problem+json");
}

TEST_F(HttpFiles, FileThatShrinksIsCutAndNotPadded) {
    RunningServer server([&](const Request&) {
        const auto file = File::open((root_ / "big.bin").string());
        fs::resize_file(root_ / "big.bin", 100'000);
        Response response;
        response.content_type = "application/octet-stream";
        response.file = {file, 0, file->size()};
        return response;
    });
    RawClient client(server.port());
    EXPECT_EQ(client.ask(get("/")).body, "?short");
}

TEST_F(HttpFiles, MissingRootIsAnError) { EXPECT_THROW(StaticFiles("/nowhere/at/all"), std::system_error); }

}  // namespace
}  // namespace truong::http::test
