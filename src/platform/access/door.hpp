#pragma once
// The guard against guessing, and what all who answer requests of this process must hear of at once.
#include <atomic>
#include <map>
#include <mutex>
#include <optional>

#include "platform/access/limits.hpp"
#include "platform/access/secrets.hpp"

namespace truong::access {

/// What one try counts against: fingerprints, the same for names that nobody has.
struct Attempt {
    std::string subject;  // the name as it was typed; with the device where the account knows it
    std::string address;  // empty: not counted, the device is known
};
/// One network of a household or a school; of IPv6 the first 64 bits.
std::string address_subject(const keys::Ring& ring, std::string_view client);
std::string name_subject(const keys::Ring& ring, std::string_view identifier);
std::string device_subject(const keys::Ring& ring, std::string_view identifier, std::string_view device);
/// Of somebody who is signed in and shows his password again.
std::string account_subject(const keys::Ring& ring, Id<accounts::Account> account);
/// Of somebody whose password was right already: a second count, which no password begins anew.
std::string code_subject(const keys::Ring& ring, Id<accounts::Account> account);

/// How long who failed so often waits.
std::int64_t wait_ms(std::int64_t failures);
/// One more failure under the name, and under the address if it is the first of that name.
void count_failure(const Ledger& ledger, const Attempt& attempt);
/// The name begins anew, and its failures speak no more against the address.
void forget_failures(const Ledger& ledger, const Attempt& attempt);

class Door {
public:
    /// A try that is under way, until it goes out of scope.
    class Pass {
    public:
        Pass(Door& door, std::string subject) : door_(door), subject_(std::move(subject)) {}
        ~Pass() { door_.leave(subject_); }
        Pass(const Pass&) = delete;
        Pass& operator=(const Pass&) = delete;

    private:
        Door& door_;
        std::string subject_;
    };
    /// Throws `too_many` (too_many_attempts, seconds). Tries that are under way count as failures that are
    /// not written yet: otherwise fifty at once would be one.
    Pass enter(const Store& store, const Attempt& attempt);

    /// Sessions or seats changed: what this process remembers of them is looked up again.
    void changed() { ++changes_; }
    std::uint64_t changes() const { return changes_; }

private:
    void leave(const std::string& subject);
    std::mutex mutex_;
    std::map<std::string, std::int64_t> under_way_;
    std::atomic<std::uint64_t> changes_{0};
};

/// A browser or telephone that signed in before has a count of its own, so that who guesses under a
/// teacher's name does not shut the teacher out.
bool knows_device(const Ledger& ledger, Id<accounts::Account> account, std::string_view device);
void remember_device(const Ledger& ledger, Id<accounts::Account> account, std::string_view device);
void forget_devices(const Ledger& ledger, Id<accounts::Account> account);

/// Everything that is kept of an account whose holder is erased: what opens it and what happened at its door.
void forget_account(const Ledger& ledger, Id<accounts::Account> account);

/// Removes what is older than its time, in bounded pieces; run every hour.
void forget_old(const Store& store);

}  // namespace truong::access
