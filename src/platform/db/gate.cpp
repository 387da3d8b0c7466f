#include "platform/db/gate.hpp"

#include "platform/db/fault.hpp"

namespace truong::db {

void Gate::enter() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return shut_ || !alone_; });
    if (shut_) throw fault(ProblemKind::unavailable, "database_busy");
    ++inside_;
}

void Gate::leave() {
    const std::lock_guard lock(mutex_);
    if (--inside_ == 0) changed_.notify_all();
}

void Gate::enter_alone() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return shut_ || !alone_; });
    if (shut_) throw fault(ProblemKind::unavailable, "database_busy");
    alone_ = true;
    changed_.wait(lock, [this] { return inside_ == 0; });
}

void Gate::leave_alone() {
    const std::lock_guard lock(mutex_);
    alone_ = false;
    changed_.notify_all();
}

void Gate::shut() {
    std::unique_lock lock(mutex_);
    shut_ = true;
    changed_.notify_all();
    changed_.wait(lock, [this] { return inside_ == 0 && !alone_; });
}

}  // namespace truong::db
