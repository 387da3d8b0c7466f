#pragma once
// Encryption at rest. A master key lies in a file outside the database; it wraps the data keys, which lie in
// the database (table data_key) and do the work: AES-256-GCM for values, HMAC-SHA-256 for equality search.
// Every person has a key of his own for the change log (table person_key): erasing it erases what the log
// knows.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "catalog/schema.hpp"
#include "platform/db/database.hpp"

namespace truong::keys {

/// data_key and person_key, for the migrations.
std::vector<schema::Table> tables();

class Ring {
public:
    /// Reads the master keys of `folder` (made at the first start, mode 0600) and the data keys of the
    /// database (made likewise). Throws Problem `unavailable` with what to do when the database was
    /// written under a master key that the folder does not have.
    static std::unique_ptr<Ring> open(const std::filesystem::path& folder, db::Database& database,
                                      Instant now);
    virtual ~Ring() = default;

    /// Encrypts under the newest field key. `context` (e.g. "people_pupil.personal_number/123") is
    /// authenticated, so that a value copied to another row or column does not open.
    virtual std::string seal(std::string_view plain, std::string_view context) const = 0;
    /// Throws Problem `internal` (finding "sealed_value") when the value or its context was tampered with.
    virtual std::string unseal(std::string_view sealed, std::string_view context) const = 0;
    /// Same text and context, same 32 hex digits; says nothing else about the text.
    virtual std::string fingerprint(std::string_view plain, std::string_view context) const = 0;
    /// True when `sealed` was made under an older key than the newest.
    virtual bool outdated(std::string_view sealed) const = 0;

    /// A new key for one person, wrapped, as table person_key stores it.
    virtual std::string new_person_key() const = 0;
    virtual std::string seal_for(std::string_view wrapped_key, std::string_view plain,
                                 std::string_view context) const = 0;
    virtual std::string unseal_for(std::string_view wrapped_key, std::string_view sealed,
                                   std::string_view context) const = 0;

    /// A new master key and a new field key; what was sealed before still opens. Rewraps every data and
    /// person key; values are sealed anew by their owners (Ring::outdated).
    virtual void rotate(db::Database& database, Instant now) = 0;
};

}  // namespace truong::keys
