#include "platform/db/inside.hpp"

#include "base/check.hpp"

namespace truong::db {

namespace {

thread_local const Inside* innermost = nullptr;

}  // namespace

Inside::Inside(const Database& database) : database_(database), outer_(innermost) {
    check_outside(database);
    innermost = this;
}

Inside::~Inside() { innermost = outer_; }

void check_outside(const Database& database) {
    for (const Inside* place = innermost; place; place = place->outer_)
        check(
            &place->database_ != &database,
            "A work may not open a second transaction on its own database: use the connection it was given");
}

}  // namespace truong::db
