#include "platform/passwords/lane.hpp"

#include <sodium.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/check.hpp"
#include "base/finding.hpp"

namespace truong::passwords {

namespace {

// OWASP's least for Argon2id: 19 MiB and two passes, about 14 ms of one core.
constexpr std::size_t memory_bytes = std::size_t{19} * 1024 * 1024;
constexpr unsigned long long passes = 2;
// A third of the share of an ordinary thread where both want the core; all of it where nobody else does.
// Measured at a tenth, a busy server let people wait for half a minute.
constexpr int lower_priority = 5;

void start_library() { check(sodium_init() >= 0, "libsodium does not start"); }

unsigned thread_count(unsigned wanted) {
    if (wanted > 0) return wanted;
    return std::thread::hardware_concurrency() > 2 ? 2 : 1;
}

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

[[noreturn]] void refuse_busy() {
    throw Problem(ProblemKind::unavailable, {{.path = "", .code = "sign_in_busy"}});
}

bool evaluate(std::string_view password, std::string_view salt, std::string& out) {
    out.resize(verifier_bytes);
    return crypto_pwhash(reinterpret_cast<unsigned char*>(out.data()), out.size(), password.data(),
                         password.size(), bytes_of(salt), passes, memory_bytes, crypto_pwhash_ALG_ARGON2ID13)
           == 0;
}

}  // namespace

/// It lies on the stack of who waits for it.
struct Lane::Job {
    std::string_view password, salt;
    std::string verifier;
    bool begun = false, failed = false, done = false;
};

Lane::Lane(LaneSettings settings) : settings_(settings) {
    start_library();
    for (unsigned i = 0; i < thread_count(settings_.threads); ++i) threads_.emplace_back([this] { work(); });
}

Lane::~Lane() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wanted_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

std::string Lane::derive(std::string_view password, std::string_view salt) {
    check(salt.size() == salt_bytes, "a salt has 16 bytes");
    Job job{.password = password, .salt = salt, .verifier = {}};
    std::unique_lock lock(mutex_);
    if (queue_.size() >= settings_.queue_limit) refuse_busy();
    queue_.push_back(&job);
    wanted_.notify_one();
    if (!changed_.wait_for(lock, settings_.wait_limit, [&] { return job.begun; })) {
        std::erase(queue_, &job);
        refuse_busy();
    }
    changed_.wait(lock, [&] { return job.done; });
    if (job.failed) refuse_busy();  // the machine has no 19 MiB to give at the moment
    return std::move(job.verifier);
}

void Lane::work() {
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), lower_priority);
    std::unique_lock lock(mutex_);
    while (true) {
        wanted_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
        if (queue_.empty()) return;
        Job& job = *queue_.front();
        queue_.pop_front();
        job.begun = true;
        changed_.notify_all();
        lock.unlock();
        job.failed = !evaluate(job.password, job.salt, job.verifier);
        ++derived_;
        lock.lock();
        job.done = true;
        changed_.notify_all();
    }
}

bool same(std::string_view left, std::string_view right) {
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

std::string new_salt() {
    start_library();
    std::string salt(salt_bytes, '\0');
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

}  // namespace truong::passwords
