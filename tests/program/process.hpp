#pragma once
// A program as a process of its own: started, spoken to by signals, ended by the pid that we started.
#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace truong::test {

/// An unnamed file in memory that takes what a process prints.
class Capture {
public:
    explicit Capture(const char* name);
    ~Capture();
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;
    int descriptor() const { return file_; }
    std::string text() const;

private:
    int file_;
};

class Process {
public:
    /// The program's path, then its arguments. To be called on a thread that outlives the process: it ends
    /// with that thread, so that no killed test leaves a server behind.
    explicit Process(const std::vector<std::string>& command);
    /// Kills what still runs.
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    pid_t id() const { return id_; }
    void signal(int number);
    /// The exit status, or the signal that ended it as a negative number; nothing when it still runs after
    /// the limit.
    std::optional<int> wait(std::chrono::milliseconds limit = std::chrono::minutes(1));
    bool running() { return !wait(std::chrono::milliseconds(0)); }
    /// The rest of the first line that begins so; nothing when it did not come.
    std::optional<std::string> line_after(const std::string& begin,
                                          std::chrono::milliseconds limit = std::chrono::minutes(1));
    /// The greatest size that it may give a file from now on, as on a full disk; nothing: without limit.
    void limit_files(std::optional<std::uint64_t> bytes);
    std::string out() const { return out_.text(); }
    std::string err() const { return err_.text(); }

private:
    Capture out_, err_;
    pid_t id_;
    std::optional<int> status_;
};

}  // namespace truong::test
