#include "tests/program/process.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "base/check.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {

namespace {

/// Between fork and exec: only what is safe while other threads hold locks.
[[noreturn]] void become(const std::vector<char*>& words, int out, int err) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::signal(SIGXFSZ, SIG_IGN);  // writing beyond the limit then fails, as it does on a full disk
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    ::execv(words.front(), words.data());
    ::_exit(127);
}

pid_t start(std::vector<std::string> command, int out, int err) {
    std::vector<char*> words;
    for (std::string& word : command) words.push_back(word.data());
    words.push_back(nullptr);
    const pid_t id = ::fork();
    if (id == 0) become(words, out, err);
    check(id > 0, "no process could be started");
    return id;
}

}  // namespace

Capture::Capture(const char* name) : file_(::memfd_create(name, MFD_CLOEXEC)) {
    check(file_ >= 0, "no file in memory");
}

Capture::~Capture() { ::close(file_); }

std::string Capture::text() const {
    std::string text;
    char bytes[4096];
    ssize_t got = 0;
    while ((got = ::pread(file_, bytes, sizeof bytes, static_cast<off_t>(text.size()))) > 0)
        text.append(bytes, static_cast<std::size_t>(got));
    return text;
}

Process::Process(const std::vector<std::string>& command)
    : out_("out"), err_("err"), id_(start(command, out_.descriptor(), err_.descriptor())) {}

Process::~Process() {
    if (!running()) return;
    signal(SIGKILL);
    wait();
}

void Process::signal(int number) {
    if (!status_) ::kill(id_, number);
}

std::optional<int> Process::wait(std::chrono::milliseconds limit) {
    const auto ended = [this] {
        int status = 0;
        if (status_ || ::waitpid(id_, &status, WNOHANG) != id_) return status_.has_value();
        status_ = WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
        return true;
    };
    eventually(ended, limit);
    return status_;
}

std::optional<std::string> Process::line_after(const std::string& begin, std::chrono::milliseconds limit) {
    std::optional<std::string> found;
    const auto printed = [&] {
        const bool ended = !running();
        const std::string text = '\n' + out();
        const std::size_t at = text.find('\n' + begin);
        const std::size_t end = at == std::string::npos ? at : text.find('\n', at + 1);
        if (end == std::string::npos) return ended;
        const std::size_t rest = at + 1 + begin.size();
        found = text.substr(rest, end - rest);
        return true;
    };
    eventually(printed, limit);
    return found;
}

void Process::limit_files(std::optional<std::uint64_t> bytes) {
    rlimit limit{.rlim_cur = bytes.value_or(RLIM_INFINITY), .rlim_max = RLIM_INFINITY};
    check(::prlimit(id_, RLIMIT_FSIZE, &limit, nullptr) == 0, "the limit could not be set");
}

}  // namespace truong::test
