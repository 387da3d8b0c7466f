#include "platform/log/log.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <boost/json.hpp>
#include <limits>
#include <thread>
#include <vector>

namespace truong::log {
namespace {

// Catches what is logged while it lives.
class Caught {
public:
    Caught() {
        file_ = ::memfd_create("log", 0);
        ::fcntl(file_, F_SETFL, O_APPEND);
        set_output(file_);
    }
    ~Caught() {
        set_output(STDERR_FILENO);
        set_level(Level::info);
        ::close(file_);
    }
    std::string text() const {
        std::string all(static_cast<std::size_t>(::lseek(file_, 0, SEEK_END)), '\0');
        EXPECT_EQ(::pread(file_, all.data(), all.size(), 0), static_cast<ssize_t>(all.size()));
        return all;
    }
    std::vector<boost::json::object> lines() const {
        std::vector<boost::json::object> found;
        const std::string all = text();
        for (std::size_t begin = 0; begin < all.size();) {
            const std::size_t end = all.find('\n', begin);
            found.push_back(boost::json::parse(all.substr(begin, end - begin)).as_object());
            begin = end + 1;
        }
        return found;
    }

private:
    int file_ = -1;
};

TEST(Log, LineIsOneJsonObject) {
    const Caught caught;
    info("listening", {{"port", 8080}, {"secure", false}, {"share", 0.5}, {"kind", "http"}});
    const auto lines = caught.lines();
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].at("message"), "listening");
    EXPECT_EQ(lines[0].at("level"), "info");
    EXPECT_EQ(lines[0].at("port"), 8080);
    EXPECT_EQ(lines[0].at("secure"), false);
    EXPECT_EQ(lines[0].at("share"), 0.5);
    EXPECT_EQ(lines[0].at("kind"), "http");
    EXPECT_EQ(lines[0].at("time").as_string().size(), 24u);
    EXPECT_FALSE(lines[0].contains("request"));
}

TEST(Log, NumbersKeepTheirEnds) {
    const Caught caught;
    info("ends", {{"least", std::numeric_limits<std::int64_t>::min()},
                  {"most", std::numeric_limits<std::uint64_t>::max()},
                  {"none", std::numeric_limits<double>::quiet_NaN()}});
    const auto line = caught.lines().at(0);
    EXPECT_EQ(line.at("least"), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(line.at("most"), std::numeric_limits<std::uint64_t>::max());
    EXPECT_TRUE(line.at("none").is_null());
}

TEST(Log, TextCannotForgeALineOrBreakTheJson) {
    const Caught caught;
    info("odd", {{"path", machine("a\n{\"level\":\"error\"}\"\\\t\x01\xff")}});
    EXPECT_EQ(caught.lines().size(), 1u);
    EXPECT_EQ(caught.lines()[0].at("path").as_string().subview(0, 3), "a\n{");
}

TEST(Log, LongTextIsCut) {
    const Caught caught;
    info("long", {{"path", machine(std::string(100'000, 'x'))}});
    EXPECT_LT(caught.text().size(), 1200u);
    EXPECT_EQ(caught.lines().size(), 1u);
}

TEST(Log, LevelFilters) {
    const Caught caught;
    debug("not yet");
    set_level(Level::warning);
    info("not any more");
    warning("heard");
    ASSERT_EQ(caught.lines().size(), 1u);
    EXPECT_EQ(caught.lines()[0].at("message"), "heard");
}

TEST(Log, RequestScopeMarksLinesOfItsThreadAndNests) {
    const Caught caught;
    {
        const RequestScope outer("outer-0001");
        {
            const RequestScope inner("inner-0001");
            info("one");
        }
        info("two");
        std::thread([] { info("three"); }).join();
    }
    info("four");
    const auto lines = caught.lines();
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[0].at("request"), "inner-0001");
    EXPECT_EQ(lines[1].at("request"), "outer-0001");
    EXPECT_FALSE(lines[2].contains("request"));
    EXPECT_FALSE(lines[3].contains("request"));
}

TEST(Log, LinesOfManyThreadsDoNotMix) {
    const Caught caught;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([thread] {
            for (int line = 0; line < 500; ++line) info("line", {{"thread", thread}, {"line", line}});
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(caught.lines().size(), 2000u);
}

TEST(Log, AddressesLoseWhatTellsHouseholdsApart) {
    EXPECT_EQ(masked_address("203.113.4.77").text, "203.113.4.x");
    EXPECT_EQ(masked_address("2001:db8:1:2::7").text, "2001:db8:1::x");
    EXPECT_EQ(masked_address("::1").text, "x");
    EXPECT_EQ(masked_address("someone").text, "x");
}

TEST(Log, OutputThatIsGoneCostsOnlyTheLine) {
    const Caught caught;
    set_output(-1);
    info("nobody hears");
    SUCCEED();
}

}  // namespace
}  // namespace truong::log
