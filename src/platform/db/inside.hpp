#pragma once
// Knows which databases this thread is working inside of.

namespace truong::db {

class Database;

/// A work that asks its own database for a second transaction would wait for itself, or for a connection that
/// its fellows hold while they wait for his: refused as a bug, always, not only under load.
class Inside {
public:
    explicit Inside(const Database& database);
    ~Inside();
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

private:
    friend void check_outside(const Database& database);
    const Database& database_;
    const Inside* outer_;
};

/// Fails a check when this thread is inside a work of `database`.
void check_outside(const Database& database);

}  // namespace truong::db
