#pragma once
// Workbooks take much memory while they are read: few requests read one at the same time.
#include <semaphore>

namespace truong::imports {

class Turn {
public:
    static constexpr int at_once = 2;
    Turn() : held_(places().try_acquire()) {}
    ~Turn() {
        if (held_) places().release();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    /// False: others have all of them, and who asked comes again later.
    explicit operator bool() const { return held_; }

private:
    static std::counting_semaphore<at_once>& places() {
        static std::counting_semaphore<at_once> all(at_once);
        return all;
    }
    const bool held_;
};

}  // namespace truong::imports
