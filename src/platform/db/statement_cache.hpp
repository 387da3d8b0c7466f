#pragma once
// The prepared statements of one connection by their text; the one unused for longest goes when it is full.
#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace truong::db {

template <class Kind> class StatementCache {
public:
    explicit StatementCache(std::size_t limit) : limit_(limit) {}

    Kind* find(std::string_view sql) {
        const auto found = index_.find(sql);
        if (found == index_.end()) return nullptr;
        recent_.splice(recent_.begin(), recent_, found->second);
        return found->second->statement.get();
    }

    Kind& add(std::string_view sql, std::unique_ptr<Kind> statement) {
        if (recent_.size() >= limit_) drop_oldest();
        recent_.push_front({std::string(sql), std::move(statement)});
        index_.emplace(recent_.front().sql, recent_.begin());
        return *recent_.front().statement;
    }

    std::size_t size() const { return recent_.size(); }

private:
    struct Entry {
        std::string sql;
        std::unique_ptr<Kind> statement;
    };

    // A statement at work is somebody's reference; then the cache is larger than its limit for a while.
    void drop_oldest() {
        for (auto entry = recent_.rbegin(); entry != recent_.rend(); ++entry) {
            if (entry->statement->leased()) continue;
            index_.erase(entry->sql);
            recent_.erase(std::next(entry).base());
            return;
        }
    }

    std::size_t limit_;
    std::list<Entry> recent_;
    std::unordered_map<std::string_view, typename std::list<Entry>::iterator> index_;  // keys lie in recent_
};

}  // namespace truong::db
