package dk.roedtraad.tracing;

import java.util.Arrays;

/** A stack of numbers. */
final class IntStack {

    private int[] numbers = new int[64];
    private int size;

    void push(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int top() {
        return numbers[size - 1];
    }

    int pop() {
        return numbers[--size];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes everything off down to a number and that number too. */
    int[] popDownTo(int number) {
        int end = size;
        do {
            size--;
        } while (numbers[size] != number);
        return Arrays.copyOfRange(numbers, size, end);
    }
}
