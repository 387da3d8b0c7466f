#pragma once
// A client of the feed that holds what an offline device would hold: it applies pages, and compares where it
// is told to reconcile.
#include <map>
#include <set>
#include <string>

#include "catalog/json_text.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

class FeedClient {
public:
    FeedClient(World& world, Actor actor, std::string entities = {}, int limit = 500)
        : world_(world), actor_(std::move(actor)), entities_(std::move(entities)), limit_(limit) {}

    /// One page; its tombstones and rows are applied, what must be reconciled is kept. Waits until all that
    /// was written is settled: other tests of the same server hold lines back.
    json::Value page();
    /// The same while others write.
    json::Value page_at_once();
    /// Pages until there is no more, then comparisons of what must be reconciled.
    void sync();
    /// By table: id and version of the rows held.
    using Held = std::map<std::string, std::map<std::string, std::int64_t>>;
    const Held& held() const { return held_; }
    /// What the actor could read now.
    Held actual();
    const std::set<std::string>& to_reconcile() const { return reconcile_; }
    void forget_reconcile() { reconcile_.clear(); }
    void become(Actor actor) { actor_ = std::move(actor); }
    const std::string& cursor() const { return cursor_; }

private:
    void compare(const std::string& table);
    json::Value ask(const std::string& line, const std::string& body = {});
    World& world_;
    Actor actor_;
    std::string entities_;
    int limit_;
    std::string cursor_;
    Held held_;
    std::set<std::string> reconcile_;
};

}  // namespace truong::test
