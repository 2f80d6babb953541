import 'altcha';
