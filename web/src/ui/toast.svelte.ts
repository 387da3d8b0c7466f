/** Short notes that come and go: "Đã lưu", with "Hoàn tác". */
export interface Toast {
  id: number;
  text: string;
  tone: 'good' | 'bad' | 'info';
  action?: { label: string; run: () => void | Promise<void> };
}

const stay = { plain: 6_000, withAction: 12_000 };
let list = $state.raw<Toast[]>([]);
let last = 0;

export const toasts = {
  get list(): Toast[] {
    return list;
  },

  /** A fault stays until it is closed; whoever looks away must not miss it. */
  show(text: string, options: { tone?: Toast['tone']; action?: Toast['action'] } = {}): number {
    last += 1;
    const toast: Toast = { id: last, text, tone: options.tone ?? 'good', action: options.action };
    list = [...list.slice(-2), toast];
    if (toast.tone !== 'bad') {
      const time = toast.action ? stay.withAction : stay.plain;
      setTimeout(() => toasts.drop(toast.id), time);
    }
    return toast.id;
  },

  drop(id: number): void {
    list = list.filter((toast) => toast.id !== id);
  }
};
