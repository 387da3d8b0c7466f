#pragma once
// Many may be inside together, or one alone. Whoever wants to be alone is served before newcomers, so that a
// stream of others cannot keep him out.
#include <condition_variable>
#include <mutex>

namespace truong::db {

class Gate {
public:
    /// Throws `unavailable` once the gate is shut.
    void enter();
    void leave();
    void enter_alone();
    void leave_alone();
    /// Lets nobody in any more and waits for those inside.
    void shut();

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    int inside_ = 0;
    bool alone_ = false;
    bool shut_ = false;
};

/// Inside together with others, to the end of the scope.
class Together {
public:
    explicit Together(Gate& gate) : gate_(gate) { gate_.enter(); }
    ~Together() { gate_.leave(); }
    Together(const Together&) = delete;
    Together& operator=(const Together&) = delete;

private:
    Gate& gate_;
};

/// Inside alone, to the end of the scope.
class Alone {
public:
    explicit Alone(Gate& gate) : gate_(gate) { gate_.enter_alone(); }
    ~Alone() { gate_.leave_alone(); }
    Alone(const Alone&) = delete;
    Alone& operator=(const Alone&) = delete;

private:
    Gate& gate_;
};

}  // namespace truong::db
